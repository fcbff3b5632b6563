/** What the build says of itself: licences, parts, and that the same source gives the same bytes. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '../..');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const filesBelow = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    .sort();

/** By name, the packages that the source maps of the scripts name: another witness than the build's own list. */
const inScripts = () => {
  const maps = filesBelow(join(ROOT, 'build/maps')).filter((file) => file.endsWith('.map'));
  const sources = maps.flatMap((file) => (JSON.parse(read(`build/maps/${file}`)) as { sources: string[] }).sources);
  const names = sources.flatMap((source) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source)?.[1] ?? []);
  return [...new Set(names)].sort();
};
const packageOf = (folder: string) =>
  JSON.parse(read(`node_modules/${folder}/package.json`)) as { name: string; version: string; license: string };

interface Sbom {
  readonly bomFormat: string;
  readonly serialNumber?: string;
  readonly metadata: { readonly timestamp?: string; readonly component: { readonly name: string } };
  readonly components: readonly {
    readonly name: string;
    readonly version: string;
    readonly purl: string;
    readonly hashes: readonly { readonly alg: string; readonly content: string }[];
    readonly licenses: readonly { readonly license: { readonly id: string } }[];
  }[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

const WRITERS = ['mini-css-extract-plugin', 'webpack'];
const LOADERS = ['css-loader', 'swc-loader'];

test('every package in the scripts has its licence in full in licenties.txt', () => {
  const notices = read('dist/licenties.txt');
  const folders = [...inScripts(), ...WRITERS];
  expect(folders).toEqual(expect.arrayContaining(['office-ui-fabric-react', 'react', 'react-dom', 'tslib']));
  const missing = folders.filter((folder) => {
    const { name, version, license } = packageOf(folder);
    const files = readdirSync(join(ROOT, 'node_modules', folder)).filter((file) => /^licen[cs]e/i.test(file));
    const whole = files.map((file) => read(`node_modules/${folder}/${file}`).replaceAll('\r\n', '\n').trim());
    return !(
      whole.length > 0 && [`\n${name} ${version} (${license})\n`, ...whole].every((text) => notices.includes(text))
    );
  });
  expect(missing).toEqual([]);
});

test('the list of parts names what is in the scripts, no more and no less, as the world knows it', () => {
  const sbom = JSON.parse(read('dist/sbom.cdx.json')) as Sbom;
  const wanted = [...inScripts(), ...WRITERS]
    .map(packageOf)
    .map(({ name, version, license }) => ({ name, version, license }));
  const listed = sbom.components.map(({ name, version, licenses }) => ({
    name,
    version,
    license: licenses[0]?.license.id,
  }));
  const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : 1);
  expect([...listed].sort(byName)).toEqual([...wanted].sort(byName));
  for (const { name, version, purl, hashes } of sbom.components) {
    expect(decodeURIComponent(purl)).toBe(`pkg:npm/${name}@${version}`);
    expect(hashes).toEqual([{ alg: 'SHA-512', content: expect.stringMatching(/^[0-9a-f]{128}$/) }]);
  }
  const refs = sbom.components.map(({ name, version }) => `${name}@${version}`);
  expect(sbom.dependencies.slice(1).map(({ ref }) => ref)).toEqual(refs);
  expect(sbom.dependencies.flatMap(({ dependsOn }) => dependsOn).filter((ref) => !refs.includes(ref))).toEqual([]);
});

test('the list of parts is CycloneDX of this product, without clock or chance', () => {
  const { bomFormat, serialNumber, metadata } = JSON.parse(read('dist/sbom.cdx.json')) as Sbom;
  expect({ bomFormat, serialNumber, timestamp: metadata.timestamp, name: metadata.component.name }).toEqual({
    bomFormat: 'CycloneDX',
    name: 'opgavewijzer',
  });
});

test('no source map and no path of this machine is delivered', () => {
  const files = filesBelow(join(ROOT, 'dist'));
  expect(files.filter((file) => file.endsWith('.map'))).toEqual([]);
  expect(files.filter((file) => !file.endsWith('.png') && read(`dist/${file}`).includes(ROOT))).toEqual([]);
});

test('a build of the same source in another folder gives the same bytes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'elders-'));
  try {
    for (const part of [
      'src',
      'assets',
      'manifest.xml',
      'package.json',
      'package-lock.json',
      'LICENSE',
      'webpack.config.js',
    ])
      cpSync(join(ROOT, part), join(folder, part), { recursive: true });
    // What names itself in a build by its place must really stand there; the rest may be links.
    const real = new Set([...inScripts(), ...WRITERS, ...LOADERS].map((name) => name.split('/')[0]));
    mkdirSync(join(folder, 'node_modules'));
    for (const name of readdirSync(join(ROOT, 'node_modules'))) {
      const [from, to] = [join(ROOT, 'node_modules', name), join(folder, 'node_modules', name)];
      if (real.has(name)) cpSync(from, to, { recursive: true });
      else if (name !== '.cache') symlinkSync(from, to, 'junction');
    }
    const built = spawnSync(
      process.execPath,
      [join(ROOT, 'node_modules/webpack/bin/webpack.js'), '--mode', 'production'],
      {
        cwd: folder,
        encoding: 'utf8',
      },
    );
    expect(built.stdout).toContain('compiled successfully');
    const there = filesBelow(join(folder, 'dist'));
    expect(there).toEqual(filesBelow(join(ROOT, 'dist')));
    const other = there.filter(
      (file) => !readFileSync(join(folder, 'dist', file)).equals(readFileSync(join(ROOT, 'dist', file))),
    );
    expect(other).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
