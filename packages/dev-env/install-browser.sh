#!/bin/sh
# Installs the browser that the pages are tested in, unless it is there: Debian's chromium, which needs root once.
set -eu
[ ! -x /usr/bin/chromium ] || exit 0
if [ "$(id -u)" != 0 ]; then
  echo "The pages are tested in a real browser, and /usr/bin/chromium is missing: run \"sudo sh packages/dev-env/install-browser.sh\" once." >&2
  exit 1
fi
if ! command -v apt-get >/dev/null; then
  echo "The pages are tested in a real browser: put Chromium at /usr/bin/chromium (this machine has no apt-get to install it with)." >&2
  exit 1
fi
# Two runs at once would quarrel over apt's lock.
exec 9>/tmp/comptoir-install-browser.lock
flock 9
[ ! -x /usr/bin/chromium ] || exit 0
export DEBIAN_FRONTEND=noninteractive
apt-get update -qq
apt-get install -y -qq --no-install-recommends chromium fonts-dejavu-core
