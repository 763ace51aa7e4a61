"""A pretend Telegram on this machine: a slice of the Bot API and one chat page.

`world.World` is the whole of it in memory; `server.Sandbox` puts it on a loopback port.
The real bot talks to it as to Telegram, people talk to it through `phone.Phone` or the page.
Refusals carry the words of the official server, so what passes here passes there.
"""
