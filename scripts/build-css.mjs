// Two stylesheets from one source (packages/ui/src/styles.css):
// dist/styles.css stands in `@layer coprod`, for React apps, whose own CSS then always wins;
// dist/embed.css stands in no layer and under `.cp-root`, for pages whose CSS would else win over every part.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, transform } from 'esbuild';
import postcss from 'postcss';

// Nesting and newer syntax are lowered for phones of the last five years.
const target = ['chrome100', 'firefox100', 'safari15.4'];

// A part's outermost element may itself be the root, so "in the root" means "the root or anything inside it".
const inRoot = ':is(.cp-root,.cp-root *)';

/**
 * `.cp-title` → `:is(.cp-root,.cp-root *).cp-title`; a selector that names `.cp-root` has the class twice instead.
 * Either way every selector weighs one class more than in its source.
 * @param {string} css
 */
export function scopeToRoot(css) {
  const sheet = postcss.parse(css);
  sheet.walkRules((rule) => {
    if (rule.parent?.type === 'atrule' && /keyframes$/i.test(rule.parent.name)) return;
    rule.selectors = rule.selectors.map((selector) => {
      if (/\.cp-root(?![\w-])/.test(selector)) {
        return selector.replace(/\.cp-root(?![\w-])/, '.cp-root.cp-root');
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
 * @param {string} folder the ui package
 */
export async function buildCss(folder) {
  const { outputFiles } = await build({
    entryPoints: [join(folder, 'src/styles.css')],
    bundle: true,
    write: false,
    target,
    logLevel: 'warning',
  });
  const css = outputFiles[0]?.text ?? '';
  await mkdir(join(folder, 'dist'), { recursive: true });
  await writeFile(join(folder, 'dist/styles.css'), await minify(`@layer coprod {\n${css}\n}`));
  await writeFile(join(folder, 'dist/embed.css'), await minify(scopeToRoot(css)));
}
