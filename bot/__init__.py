"""薪声 Xinsheng: the service around the dialogue."""
