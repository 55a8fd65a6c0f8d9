#!/usr/bin/env bash
# Puts django-grpc-framework 0.2.1 from PyPI into build/peers/venv, where bench.py looks for it.
set -euo pipefail
top=$(cd "$(dirname "$0")/../../.." && pwd)
venv=$top/build/peers/venv
mkdir -p "$top/build/peers"
[ -x "$venv/bin/python" ] || python3 -m venv "$venv"
"$venv/bin/pip" install --quiet --disable-pip-version-check \
    django==3.2.25 djangorestframework==3.14.0 djangogrpcframework==0.2.1 \
    grpcio==1.66.2 grpcio-tools==1.66.2 setuptools pytz
echo "django-grpc-framework is in $venv"
