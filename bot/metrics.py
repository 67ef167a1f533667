"""What `/metrics` counts. Labels never hold personal data."""

from __future__ import annotations

from prometheus_client import Counter, Gauge, Histogram

__all__ = ["DELIVERIES", "QUEUE_ROWS", "TURNS", "TURN_SECONDS", "WAITING_CHATS"]

TURNS = Counter("xinsheng_turns_total", "Turns taken, by outcome", ["outcome"])
TURN_SECONDS = Histogram(
    "xinsheng_turn_seconds",
    "Seconds from taking a turn to its end",
    buckets=(0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10),
)
DELIVERIES = Counter("xinsheng_deliveries_total", "Attempts to send, by channel and outcome", ["channel", "outcome"])
QUEUE_ROWS = Gauge("xinsheng_queue_rows", "Rows that wait, by queue (inbox, outbox)", ["queue"])
WAITING_CHATS = Gauge("xinsheng_waiting_chats", "Conversations that wait for a person", ["urgent"])
