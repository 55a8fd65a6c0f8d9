.build/
.swiftpm/
.env
*.sqlite3
*.sqlite3-shm
*.sqlite3-wal
