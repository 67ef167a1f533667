"""`python -m bot.serve`: the bot process on its own."""

from __future__ import annotations

import uvicorn

from bot.app import create_app
from bot.settings import settings

__all__ = ["main"]


def main() -> None:
    """Serve until told to stop. Access logs are off: they would hold the addresses of workers."""
    configured = settings()
    uvicorn.run(
        create_app(configured),
        host=configured.host,
        port=configured.port,
        log_level="warning",
        access_log=False,
        timeout_graceful_shutdown=3,
        proxy_headers=bool(configured.trusted_proxies),
        forwarded_allow_ips=configured.trusted_proxies or None,
    )


if __name__ == "__main__":
    main()
