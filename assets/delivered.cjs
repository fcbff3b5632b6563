const { execSync } = require('node:child_process');
const { readdirSync, readFileSync } = require('node:fs');
const path = require('node:path');
const { Compilation, WebpackError, sources } = require('webpack');

const ROOT = path.resolve(__dirname, '..');
const NOTICES = 'licenties.txt';
const SBOM = 'sbom.cdx.json';
const RULE = '='.repeat(80);

/** The folder of the package that a file stands in; undefined for our own files. */
function packageOf(file) {
  const at = file.lastIndexOf(`${path.sep}node_modules${path.sep}`);
  if (at < 0) return undefined;
  const [scope, name] = file.slice(at + '/node_modules/'.length).split(path.sep);
  return path.join(file.slice(0, at), 'node_modules', scope, scope.startsWith('@') ? name : '');
}

/** The files that went into the scripts and styles of a build. */
function filesOf(compilation) {
  const files = new Set();
  const visit = (module) => {
    const file = module.nameForCondition?.();
    if (file) files.add(file);
    for (const inner of module.modules ?? []) visit(inner);
  };
  for (const chunk of compilation.chunks)
    for (const module of compilation.chunkGraph.getChunkModulesIterable(chunk)) visit(module);
  return [...files];
}

/** They write code of their own into the scripts: what fetches a part, and the style of a part. */
const WRITERS = ['webpack', 'mini-css-extract-plugin'];

/** Every package of which something is in the build, by name. */
function partsOf(compilation) {
  const writers = WRITERS.map((name) => path.dirname(require.resolve(`${name}/package.json`)));
  const folders = new Set(
    [...filesOf(compilation).map(packageOf), ...writers].filter((folder) => folder !== undefined),
  );
  return [...folders]
    .map((folder) => {
      const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
      return { name, version, license, folder };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** What the makers of a package ask to be passed on, word for word. */
function noticesIn({ name, folder }) {
  const files = readdirSync(folder)
    .filter((file) => /^(?:licen[cs]e|notice|copying)/i.test(file))
    .sort();
  if (files.length === 0) throw new Error(`${name} heeft geen licentietekst: ${NOTICES} kan niet volledig zijn.`);
  return files.map((file) => readFileSync(path.join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim());
}

/** The page of notices: our own licence, then each part with its licence in full. */
function noticesOf(parts) {
  const own = `Opgavewijzer\n\n${readFileSync(path.join(ROOT, 'LICENSE'), 'utf8').trim()}`;
  const others = parts.map(
    (part) => `${part.name} ${part.version} (${part.license})\n\n${noticesIn(part).join('\n\n')}`,
  );
  const about =
    'Wat in de scripts van Opgavewijzer zit, met de volledige licenties van de makers.\n' +
    'Microsofts office.js komt van Microsofts eigen adres en zit er niet in.';
  return `${[about, own, ...others].join(`\n\n${RULE}\n\n`)}\n`;
}

/**
 * npm's own list of packages, kept to what is in the build. Clock, chance, the name of the folder and the version of
 * npm are left out, so that two builds of one source are alike.
 */
function sbomOf(parts, version) {
  const made = JSON.parse(
    execSync('npm sbom --sbom-format=cyclonedx --package-lock-only', {
      cwd: ROOT,
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
      stdio: 'pipe',
    }),
  );
  const product = `opgavewijzer@${version}`;
  const refs = parts.map(({ name, version: own }) => `${name}@${own}`);
  const components = parts.map(({ name, version: own }) => {
    const listed = made.components.find((component) => component['bom-ref'] === `${name}@${own}`);
    if (!listed) throw new Error(`${name} ${own} staat niet in de lijst van npm: ${SBOM} kan niet volledig zijn.`);
    return { ...listed, name, properties: [] };
  });
  const dependsOn = (ref) =>
    (made.dependencies.find((d) => d.ref === ref)?.dependsOn ?? []).filter((d) => refs.includes(d));
  return {
    $schema: made.$schema,
    bomFormat: made.bomFormat,
    specVersion: made.specVersion,
    version: made.version,
    metadata: {
      lifecycles: [{ phase: 'build' }],
      tools: made.metadata.tools.map(({ vendor, name }) => ({ vendor, name })),
      component: {
        ...made.metadata.component,
        'bom-ref': product,
        type: 'application',
        name: 'opgavewijzer',
        version,
        purl: `pkg:npm/${product}`,
        properties: [],
      },
    },
    components,
    dependencies: [{ ref: product, dependsOn: refs }, ...refs.map((ref) => ({ ref, dependsOn: dependsOn(ref) }))],
  };
}

/** Webpack plugin body: writes beside the scripts what is in them and under which licences. */
const sayWhatIsDelivered = (version) => (compiler) => {
  compiler.hooks.thisCompilation.tap('delivered', (compilation) => {
    const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
    compilation.hooks.processAssets.tap({ name: 'delivered', stage }, () => {
      try {
        const parts = partsOf(compilation);
        const emit = (name, text) => compilation.emitAsset(name, new sources.RawSource(text));
        emit(NOTICES, noticesOf(parts));
        emit(SBOM, `${JSON.stringify(sbomOf(parts, version), undefined, 1)}\n`);
      } catch (error) {
        compilation.errors.push(new WebpackError(error.message));
      }
    });
  });
};

module.exports = { NOTICES, SBOM, sayWhatIsDelivered };
