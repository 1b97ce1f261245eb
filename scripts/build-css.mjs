// Two stylesheets from one source (packages/ui/src/styles.css):
// dist/styles.css stands in `@layer coprod`, for React apps, whose own CSS then always wins;
// dist/embed.css stands in no layer and under `.cp-root`, for pages whose CSS would else win over every part; it begins
// with a reset of its own. dist/hosts/*.css give our tokens the values of a host's style, beside either of the two.
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, transform } from 'esbuild';
import postcss from 'postcss';

// Nesting and newer syntax are lowered for phones of the last five years.
const target = ['chrome100', 'firefox100', 'safari15.4'];

// A part's outermost element may itself be the root, so "in the root" means "the root or anything inside it".
const root = '.cp-root'.repeat(4);
const inRoot = `:is(${root},${root} *)`;

/**
 * A selector that names `.cp-root` has that class four times, and any other stands behind `:is(.cp-root…)`: each weighs
 * some classes more than in its source, more than `.prose input[type=text]:focus`. Our custom properties keep
 * their weight, which presets and hosts can outdo: no host has them by chance.
 * @param {string} css
 */
export function scopeToRoot(css) {
  const sheet = postcss.parse(css);
  sheet.walkRules((rule) => {
    if (rule.parent?.type === 'atrule' && /keyframes$/i.test(rule.parent.name)) return;
    const tokens = rule.nodes.filter((node) => node.type === 'decl' && /^--cp-/.test(node.prop));
    if (tokens.length > 0) rule.before(rule.clone({ nodes: tokens.map((node) => node.remove()) }));
    rule.selectors = rule.selectors.map((selector) => {
      if (/\.cp-root(?![\w-])/.test(selector)) return selector.replace(/\.cp-root(?![\w-])/, root);
      if (!/^(\.cp-|\[data-cp-)/.test(selector)) {
        throw rule.error(`Begin the selector with .cp-… or [data-cp-…]: ${selector}`);
      }
      return inRoot + selector;
    });
    if (rule.nodes.length === 0) rule.remove();
  });
  return sheet.toString();
}

/** @param {string} css */
const minify = async (css) => (await transform(css, { loader: 'css', minify: true, target })).code;

/**
 * A stylesheet with all that it imports.
 * @param {string} file
 */
async function bundled(file) {
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    write: false,
    target,
    logLevel: 'warning',
  });
  return outputFiles[0]?.text ?? '';
}

/**
 * @param {string} folder the ui package
 */
export async function buildCss(folder) {
  const [src, dist] = [join(folder, 'src'), join(folder, 'dist')];
  const [css, reset, hosts] = await Promise.all([
    bundled(join(src, 'styles.css')),
    bundled(join(src, 'themes/reset.css')),
    readdir(join(src, 'hosts')),
  ]);
  await mkdir(join(dist, 'hosts'), { recursive: true });
  await writeFile(join(dist, 'styles.css'), await minify(`@layer coprod {\n${css}\n}`));
  await writeFile(join(dist, 'embed.css'), await minify(scopeToRoot(reset + css)));
  for (const host of hosts) {
    const preset = await bundled(join(src, 'hosts', host));
    await writeFile(join(dist, 'hosts', host), await minify(preset));
  }
}
