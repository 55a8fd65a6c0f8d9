# Used with `--settings production` or MANAGE_ENVIRONMENT=production; `manage check --deploy` tells
# what is still missing.

debug: false
secret_key: ${SECRET_KEY}

grpc:
  reflection: false
  maximum_concurrent_rpcs: 1000
