#!/usr/bin/env bash
#
# Packages   swc-loader 0.2.7, webpack 5.112.2, @swc/core 1.16.18
# Behaviour  swc-loader hands webpack its source map as text. webpack makes the
#            paths in a map relative only when the map is an object, so the folder
#            stays in it, and through it in the hash of every module and in the
#            first hash of every part. That first hash stands in the runtime when
#            the minifier counts which characters are frequent: even where the
#            last names agree (realContentHash), some folders give a bundle with
#            other short names (two of six, in the build where it was met).
# A guess    One source gives one set of names, in whatever folder it stands.
# Seen       the part has the same code and another name in each folder; with
#            parseMap: true (the map an object) the same code and the same name
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y > npm.log
npm install --no-audit --no-fund swc-loader@0.2.7 webpack@5.112.2 @swc/core@1.16.18 >> npm.log 2>&1 ||
  { echo "Not tried: its packages could not be installed." >&2; exit 77; }

for place in here there; do
  mkdir -p "$place/src"
  printf '{"name":"maps"}' > "$place/package.json"
  printf 'void import(/* webpackChunkName: "part" */ "./part.ts").then((m) => console.log(m.opgave(70, 6)));\n' > "$place/src/index.ts"
  printf 'export const opgave = (taakstelling: number, saldo: number): number => taakstelling + saldo;\n' > "$place/src/part.ts"
done

cat > build.cjs << 'NODE'
const { createHash } = require('node:crypto');
const fs = require('node:fs');
const path = require('node:path');
const webpack = require('webpack');

/** The name of the part and the hash of its code, built in one of the two folders. */
const built = (place, parseMap) =>
  new Promise((resolve, reject) => {
    const context = path.resolve(place);
    const out = path.join(context, `dist-${parseMap}`);
    webpack(
      {
        mode: 'production',
        context,
        entry: './src/index.ts',
        devtool: 'source-map',
        output: { path: out, chunkFilename: '[name].[contenthash:8].js' },
        optimization: { realContentHash: false },
        module: {
          rules: [
            {
              test: /\.ts$/,
              loader: require.resolve('swc-loader'),
              options: { parseMap, jsc: { target: 'es2020', parser: { syntax: 'typescript' } } },
            },
          ],
        },
      },
      (error, stats) => {
        if (error || stats.hasErrors()) return reject(error ?? new Error(stats.toString()));
        const name = fs.readdirSync(out).find((file) => /^part\..*\.js$/.test(file));
        const code = fs.readFileSync(path.join(out, name), 'utf8').replace(/\/\/# sourceMappingURL.*/, '');
        resolve({ name, code: createHash('sha256').update(code).digest('hex').slice(0, 12) });
      },
    );
  });

(async () => {
  const seen = {};
  for (const parseMap of [false, true]) {
    const [here, there] = [await built('here', parseMap), await built('there', parseMap)];
    seen[`parseMap ${parseMap}`] = {
      code: here.code === there.code ? 'the same' : 'other',
      name: here.name === there.name ? 'the same' : 'other',
    };
  }
  console.log(JSON.stringify(seen));
})();
NODE

known='{"parseMap false":{"code":"the same","name":"other"},"parseMap true":{"code":"the same","name":"the same"}}'
seen=$(node build.cjs)
[ "$seen" = "$known" ] || { echo "The folder counts otherwise now: $seen" >&2; exit 1; }
echo "One source in two folders: $seen."
