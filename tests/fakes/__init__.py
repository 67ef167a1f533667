"""Servers that stand in for the outside world in tests.

`bot_api.FakeBotApi` is Telegram's Bot API server. It runs in a thread of the test, or in a
process of its own: `python -m tests.fakes.bot_api --port 8081 --token 123456:TEST`.
"""
