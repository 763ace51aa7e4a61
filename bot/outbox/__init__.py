"""Messages to others: paced, sent, settled. Here alone lives python-telegram-bot."""
