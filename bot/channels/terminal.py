"""`make chat`: the bot in a terminal, through the same API as the page."""

from __future__ import annotations

import httpx
import typer

__all__ = ["talk"]


def talk(url: str) -> None:
    """Read lines until end of input; a number presses the button with that number."""
    client = httpx.Client(base_url=url, timeout=30, trust_env=False)
    try:
        made = client.post("/api/v1/conversations", json={"language": "zh"}).raise_for_status().json()
    except httpx.HTTPError as error:
        typer.echo(f"Nothing answers at {url} ({type(error).__name__}). Start it with `make run`.", err=True)
        raise typer.Exit(2) from None
    headers = {"Authorization": f"Bearer {made['token']}"}
    path = f"/api/v1/conversations/{made['id']}/messages"
    typer.echo("薪声。输入要说的话；按钮输入 #数字。Ctrl-D 结束。 (Type; #number presses a button; Ctrl-D ends.)")
    buttons: list[dict[str, str]] = []
    seen = 0
    while True:
        try:
            line = input("> ").strip()
        except (EOFError, KeyboardInterrupt):
            typer.echo("")
            return
        if not line:
            continue
        pressed = line.startswith("#") and line[1:].isdigit() and 0 < int(line[1:]) <= len(buttons)
        body = {"payload": buttons[int(line[1:]) - 1]["payload"]} if pressed else {"text": line}
        answer = client.post(path, json=body, headers=headers)
        if answer.is_error:
            typer.echo(f"! {answer.json().get('detail')}")
            continue
        buttons = []
        log = client.get(path, params={"after": seen}, headers=headers).json()["messages"]
        for message in log:
            seen = message["seq"]
            if message["author"] != "worker":
                typer.echo(message["text"])
                buttons = message["buttons"] or buttons
        for position, button in enumerate(buttons, 1):
            typer.echo(f"  [#{position}] {button['title']}")
