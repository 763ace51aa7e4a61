"""The bot in a team's group."""
