"""Finding by what people type, among very many."""
