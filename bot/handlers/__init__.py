"""Telegram in: read the update, act, show. aiogram lives here and in `app`."""
