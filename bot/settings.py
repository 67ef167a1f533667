"""All settings, read from the environment (`XINSHENG_…`) and from `.env`."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Literal

from pydantic import Field, SecretStr, model_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

__all__ = ["ROOT", "Settings", "settings"]

ROOT = Path(__file__).resolve().parent.parent


class Settings(BaseSettings):
    """One field for each setting; the name in the environment is `XINSHENG_` and the field in capitals."""

    model_config = SettingsConfigDict(env_prefix="XINSHENG_", env_file=".env", extra="ignore")

    mode: Literal["development", "production"] = "development"
    database_url: str = f"sqlite:///{ROOT / 'var' / 'xinsheng.sqlite'}"
    secret_key: SecretStr = SecretStr("")
    public_url: str = Field(
        default="", description="How workers reach us from outside, e.g. https://xinsheng.example.gov.cn"
    )
    host: str = "127.0.0.1"
    port: int = 8000
    trusted_proxies: str = Field(default="", description="Addresses whose X-Forwarded-For is believed, with commas")
    log_level: Literal["debug", "info", "warning", "error"] = "info"

    rasa_url: str = "http://127.0.0.1:5005"
    tracker_url: str = Field(default="", description="Where Rasa keeps its dialogues; beside the database if empty")
    lock_store: Literal["in_memory", "redis"] = "in_memory"
    lock_host: str = "127.0.0.1"
    lock_port: int = 6379
    rasa_timeout: float = Field(default=5.0, description="Seconds until a turn is put aside and tried again")
    actions_token: SecretStr = Field(default=SecretStr(""), description="Shared by the Rasa process and /actions")
    timers_every: float = Field(default=30.0, description="Seconds between looks for reminders and other timers")
    turn_workers: int = 8
    turn_wait: float = Field(default=10.0, description="Seconds that a posted message waits for its answer")
    read_photos: bool = Field(default=True, description="Read notice boards on photos; the process takes 500 MB")
    photo_patience: float = Field(default=8.0, description="Seconds that a turn waits for a photo to be read")
    keep_words_after: float = Field(default=30.0, description="Seconds without Rasa after which the worker is told")

    telegram_token: SecretStr = SecretStr("")
    telegram_api_url: str = "https://api.telegram.org"
    telegram_webhook_secret: SecretStr = Field(
        default=SecretStr(""), description="Set together with public_url: webhook"
    )

    upload_limit: int = Field(default=10 * 1024 * 1024, description="Bytes of one photo or file")
    text_limit: int = Field(default=4_000, description="Characters of one message; longer ones are refused with advice")
    new_conversations_per_minute: int = Field(
        default=600, description="Per address: a site office of 200 people is fine"
    )
    messages_per_minute: int = Field(default=60, description="Per conversation")
    logins_per_minute: int = Field(default=10, description="Per address and per account")
    policy_dir: Path = ROOT / "bot" / "policy"

    @model_validator(mode="after")
    def _production_needs_secrets(self) -> Settings:
        if self.mode == "production" and not self.secret_key.get_secret_value():
            raise ValueError("XINSHENG_SECRET_KEY is not set: production does not start without it")
        if self.mode == "production" and not self.actions_token.get_secret_value():
            raise ValueError("XINSHENG_ACTIONS_TOKEN is not set: production does not start without it")
        return self

    @property
    def is_https(self) -> bool:
        """Whether browsers reach us by TLS, so that cookies may say `Secure`."""
        return self.mode == "production" or self.public_url.startswith("https")

    @property
    def dialogues_url(self) -> str:
        """The database of Rasa: as set, or beside a SQLite file, or in the same PostgreSQL database."""
        if self.tracker_url:
            return self.tracker_url
        if self.database_url.startswith("sqlite"):
            return self.database_url.removesuffix(".sqlite") + "-rasa.sqlite"
        return "postgresql+psycopg2" + self.database_url[self.database_url.index("://") :]

    def address_for(self, channel: str) -> str:
        """Where a worker of this channel opens our pages; empty when only this machine could.

        Without `public_url` the page and the terminal are tried out on this machine, and Telegram comes from outside.
        """
        if self.public_url:
            return self.public_url.rstrip("/")
        return f"http://{self.host}:{self.port}" if channel == "web" else ""

    @property
    def webhook_url(self) -> str:
        """Where Telegram delivers; empty means long polling."""
        if self.public_url and self.telegram_webhook_secret.get_secret_value():
            return self.public_url.rstrip("/") + "/telegram/webhook"
        return ""


@lru_cache
def settings() -> Settings:
    """The settings of this process."""
    return Settings()
