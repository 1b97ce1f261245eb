// The rules of this house that no ready-made ESLint rule knows: which way imports may point, no cycles, and no DOM
// on import. tests/lint.test.ts shows each one firing.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** @typedef {import('eslint').Rule.RuleModule} RuleModule */
/** @typedef {import('eslint').Rule.Node} Node */

const root = fileURLToPath(new URL('../', import.meta.url));

/** In core a folder may import from itself and from those before it. */
const layers = ['catalogue', 'record', 'assess', 'rules', 'exchange'];

/** In ui every component may look straight into these. */
const shared = ['foundation', 'autosave', 'themes'];

/** Tests, stories and their data may reach further than what hosts load. */
const besideTheSource = /\.(test|test-d|test\.node|stories|examples)\.tsx?$/;

/**
 * Where a file stands: packages/core/src/assess/days.ts is { name: 'core', path: ['assess', 'days.ts'] }.
 * @param {string} file
 */
function placeOf(file) {
  const [packages, name, src, ...path] = relative(root, file).split(sep);
  return packages === 'packages' && name && src === 'src' ? { name, path } : undefined;
}

/**
 * Calls back with every module that a file names: import, export … from, import().
 * @param {(node: Node, specifier: string) => void} visit
 * @returns {import('eslint').Rule.RuleListener}
 */
function eachImport(visit) {
  /** @param {any} node */
  const look = (node) => {
    if (typeof node.source?.value === 'string') visit(node, node.source.value);
  };
  return {
    ImportDeclaration: look,
    ImportExpression: look,
    ExportNamedDeclaration: look,
    ExportAllDeclaration: look,
  };
}

/**
 * @param {string[]} from
 * @param {string[]} to
 */
function faultInCore([from, ...inFrom], [to, ...inTo]) {
  if (inFrom.length === 0) return undefined; // index.ts
  if (inTo.length === 0) return 'Import from the folder it stands in, not from the index.';
  if (layers.indexOf(to ?? '') > layers.indexOf(from ?? '')) {
    return `Arrows go one way (${layers.join(' ← ')}): ${from}/ may not import from ${to}/.`;
  }
  const inText = from === 'catalogue' && inFrom[0] === 'text';
  if (/^text\/(.+\/|pseudo)/.test(inTo.join('/')) && !inText) {
    return 'No language inside core: take the text as an argument, typed by catalogue/text/types.ts.';
  }
  return undefined;
}

/**
 * @param {string[]} from
 * @param {string[]} to
 */
function faultInUi([from, ...inFrom], [to, ...inTo]) {
  if (inFrom.length === 0 || from === to) return undefined; // index.ts, define.ts, embed.ts …, or the same component
  if (inTo.length === 0) return 'Import from the folder it stands in, not from the index.';
  if (to && shared.includes(to)) return undefined;
  if (from && shared.includes(from)) {
    return `${from}/ is shared by all components, so it may import from none of them.`;
  }
  if (inTo.join('/') !== 'index.ts') return `Components meet only through ${to}/index.ts.`;
  return undefined;
}

/** @type {Map<string, Set<string>>} */
const allowed = new Map();

/**
 * What a package may import by name: what it tells its users to install.
 * @param {string} name
 */
function dependenciesOf(name) {
  let names = allowed.get(name);
  if (!names) {
    const manifest = JSON.parse(readFileSync(join(root, 'packages', name, 'package.json'), 'utf8'));
    names = new Set(Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies }));
    allowed.set(name, names);
  }
  return names;
}

/** @type {RuleModule} */
const arrows = {
  meta: { type: 'problem', schema: [], docs: { description: 'Imports point one way only.' } },
  create(context) {
    const place = placeOf(context.filename);
    if (!place) return {};
    const free = besideTheSource.test(context.filename);
    return eachImport((node, specifier) => {
      /** @param {string | undefined} message */
      const report = (message) => message && context.report({ node, message });
      if (!specifier.startsWith('.')) {
        const name = specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
        if (!free && !dependenciesOf(place.name).has(name)) {
          report(`${name} is no dependency of packages/${place.name}.`);
        }
        return;
      }
      if (!/\.(tsx?|css|json)(\?\w+)?$/.test(specifier)) {
        report('Write the file name in full, with .ts or .tsx.');
        return;
      }
      const target = placeOf(resolve(dirname(context.filename), specifier));
      if (target?.name !== place.name) {
        if (!free || target) report('Packages meet by name: import from @coprod/….');
      } else if (!free) {
        report((place.name === 'core' ? faultInCore : faultInUi)(place.path, target.path));
      }
    });
  },
};

/** @type {Map<string, { time: number; imports: string[] }>} */
const graph = new Map();

/**
 * The files that a file imports, read from disk once per change.
 * @param {string} file
 */
function importsOf(file) {
  if (!existsSync(file)) return [];
  const time = statSync(file).mtimeMs;
  const known = graph.get(file);
  if (known?.time === time) return known.imports;
  const imports = ts
    .preProcessFile(readFileSync(file, 'utf8'))
    .importedFiles.map(({ fileName }) => fileName)
    .filter((name) => /^\..*\.tsx?$/.test(name))
    .map((name) => resolve(dirname(file), name));
  graph.set(file, { time, imports });
  return imports;
}

/**
 * The way from one file back to another, if there is one.
 * @param {string} from
 * @param {string} to
 * @param {Set<string>} seen
 * @returns {string[] | undefined}
 */
function wayBack(from, to, seen = new Set()) {
  if (from === to) return [from];
  if (seen.has(from)) return undefined;
  seen.add(from);
  for (const next of importsOf(from)) {
    const way = wayBack(next, to, seen);
    if (way) return [from, ...way];
  }
  return undefined;
}

/** @type {RuleModule} */
const noCycle = {
  meta: {
    type: 'problem',
    schema: [],
    docs: { description: 'No file imports itself by way of others.' },
  },
  create: (context) =>
    eachImport((node, specifier) => {
      if (!/^\..*\.tsx?$/.test(specifier)) return;
      const way = wayBack(resolve(dirname(context.filename), specifier), context.filename);
      if (way) {
        const names = way.map((file) => relative(root, file)).join(' → ');
        context.report({ node, message: `Imports go round in a circle: ${names}.` });
      }
    }),
};

const domGlobals = new Set([
  'window',
  'document',
  'navigator',
  'location',
  'history',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'customElements',
  'matchMedia',
]);

/** @type {RuleModule} */
const noDomOnImport = {
  meta: {
    type: 'problem',
    schema: [],
    docs: { description: 'Importing a file touches no browser object.' },
  },
  create: (context) => ({
    'Program:exit'(node) {
      const scope = context.sourceCode.getScope(node);
      const all = [...scope.through, ...scope.childScopes.flatMap((inner) => inner.through)];
      for (const { identifier, from } of new Set(all)) {
        const { parent } = /** @type {{ parent?: Node }} */ (/** @type {unknown} */ (identifier));
        const asked = parent?.type === 'UnaryExpression' && parent.operator === 'typeof';
        const onImport =
          from.variableScope.type === 'module' || from.variableScope.type === 'global';
        if (onImport && !asked && domGlobals.has(identifier.name)) {
          context.report({
            node: identifier,
            message: `${identifier.name} is missing on a server: use it inside a function.`,
          });
        }
      }
    },
  }),
};

export default {
  rules: { arrows, 'no-cycle': noCycle, 'no-dom-on-import': noDomOnImport },
};
