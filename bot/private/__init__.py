"""What must not be said in a chat: identity number, bank card and health papers, by a page that opens once.

Chat messages pass through servers of others, some of them abroad (PIPL Art. 36 to 39), so
these details are never asked for there. A link opens a page of our own, takes one answer,
and is dead after it. Each detail has a consent of its own (Art. 29), is sealed before it
is stored, and is opened only by staff whose role allows it, with a reason that goes into
the history of the case.
"""
