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
const inRoot = ':is(.cp-root.cp-root,.cp-root.cp-root *)';

/**
 * `.cp-title` → `:is(.cp-root.cp-root,.cp-root.cp-root *).cp-title`; a selector that names `.cp-root` has the class three
 * times instead. Either way every selector weighs two classes more than in its source: more than `.prose a:hover`.
 * @param {string} css
 */
export function scopeToRoot(css) {
  const sheet = postcss.parse(css);
  sheet.walkRules((rule) => {
    if (rule.parent?.type === 'atrule' && /keyframes$/i.test(rule.parent.name)) return;
    rule.selectors = rule.selectors.map((selector) => {
      if (/\.cp-root(?![\w-])/.test(selector)) {
        return selector.replace(/\.cp-root(?![\w-])/, '.cp-root.cp-root.cp-root');
      }
      if (!/^(\.cp-|\[data-cp-)/.test(selector)) {
        throw rule.error(`Begin the selector with .cp-… or [data-cp-…]: ${selector}`);
      }
      return inRoot + selector;
    });
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
