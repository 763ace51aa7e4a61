"""What sales people talk about: opportunities, moves, money, rights. Pure."""
