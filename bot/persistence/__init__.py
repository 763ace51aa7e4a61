"""SQLite and PostgreSQL: tables, stores, migrations, the audit. Here alone lives SQLAlchemy."""
