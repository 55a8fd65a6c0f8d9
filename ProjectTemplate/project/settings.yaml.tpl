# Every key is optional; `manage diffsettings --all` lists them with their values and origins.
# Settings of one environment go to settings.<environment>.yaml, which is laid over this file.

debug: true
secret_key: ${SECRET_KEY:-insecure-development-key}

databases:
  default: sqlite:db.sqlite3

grpc:
  address: "[::]:50051"
