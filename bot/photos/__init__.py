"""Reading photos that workers send: a process of its own reads the letters, this room says what they are."""
