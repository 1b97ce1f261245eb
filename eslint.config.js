import js from '@eslint/js';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import house from './scripts/eslint-house.mjs';

const src = ['packages/*/src/**/*.{ts,tsx}'];
const besideTheSource = ['**/*.{test,test.node,test-d,stories,examples}.{ts,tsx}'];

/** Ways around plain text, and what one of the three Reacts (18.2, 19, preact) or a strict page refuses. */
const everywhere = [
  [
    ":matches(JSXAttribute[name.name='dangerouslySetInnerHTML'], Property[key.name='dangerouslySetInnerHTML'], Property[key.value='dangerouslySetInnerHTML'])",
    'Plain text only: what people wrote is never markup.',
  ],
  [
    'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|srcdoc|setHTMLUnsafe)$/]',
    'Plain text only: what people wrote is never markup. Use textContent or replaceChildren.',
  ],
  [
    "CallExpression[callee.object.name='document'][callee.property.name=/^write(ln)?$/]",
    'Plain text only: what people wrote is never markup.',
  ],
  [
    'ImportDeclaration[source.value=/^react(-dom)?$/] > :matches(ImportNamespaceSpecifier, ImportDefaultSpecifier)',
    'Import from react by name: everything at once adds 9.9 kB to the embed.',
  ],
  [
    "ImportDeclaration[source.value='react'] > ImportSpecifier[imported.name='useId']",
    'Two roots on a page give the same ids: build ids from idPrefix and the entry.',
  ],
  [
    'ImportDeclaration[source.value=/^react(-dom)?$/] > ImportSpecifier[imported.name=/^(use|useActionState|useOptimistic|useFormStatus)$/]',
    'React 18.2 and preact lack it.',
  ],
  [
    "JSXAttribute[name.name='style']",
    'A strict Content-Security-Policy blocks style attributes in server HTML: use a class.',
  ],
];

/** Core knows no clock and no chance. */
const inCore = [
  ["NewExpression[callee.name='Date'][arguments.length=0]", 'The caller passes today and now in.'],
  ["CallExpression[callee.name='Date']", 'The caller passes today and now in.'],
  [
    "MemberExpression[object.name='Date'][property.name='now']",
    'The caller passes today and now in.',
  ],
  ["MemberExpression[object.name='Math'][property.name='random']", 'The caller passes ids in.'],
];

const ban = (list) => ['error', ...list.map(([selector, message]) => ({ selector, message }))];

export default defineConfig(
  globalIgnores([
    '**/dist',
    '**/coverage',
    'reports',
    '**/storybook-static',
    '**/next-env.d.ts',
    'tests/consumer',
    'tests/fixtures',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-extraneous-class': 'off', // an empty class stands in for HTMLElement on servers
      '@typescript-eslint/no-invalid-void-type': 'off', // a host's async function may return nothing
      eqeqeq: 'error',
      'no-console': 'error',
      'no-control-regex': 'off', // control characters are what we look for
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: { sourceType: 'module' },
    rules: { 'no-undef': 'off' }, // scripts are type-checked
  },
  {
    files: ['**/*.{ts,tsx}'],
    plugins: { house },
    rules: { 'house/no-cycle': 'error' },
  },
  {
    files: src,
    rules: {
      'house/arrows': 'error',
      'no-restricted-syntax': ban(everywhere),
      'no-restricted-imports': [
        'error',
        { name: 'zod', message: 'zod/mini is 9 kB instead of 92 and needs no eval.' },
      ],
      'no-restricted-exports': [
        'error',
        {
          restrictDefaultExports: {
            direct: true,
            named: true,
            defaultFrom: true,
            namedFrom: true,
            namespaceFrom: true,
          },
        },
      ],
    },
  },
  {
    files: src,
    ignores: [...besideTheSource, 'packages/ui/src/define.ts', 'packages/ui/src/embed.ts'],
    rules: { 'house/no-dom-on-import': 'error' },
  },
  {
    files: ['packages/core/src/**/*.ts'],
    ignores: besideTheSource,
    rules: {
      'no-restricted-syntax': ban([...everywhere, ...inCore]),
      'no-restricted-globals': [
        'error',
        ...['window', 'document', 'navigator', 'localStorage', 'sessionStorage', 'indexedDB'],
        ...['fetch', 'XMLHttpRequest', 'WebSocket', 'crypto', 'performance', 'process'],
        ...['setTimeout', 'setInterval', 'queueMicrotask', 'requestAnimationFrame'],
      ],
    },
  },
  {
    files: ['packages/ui/src/**/*.tsx', '.storybook/**/*.tsx', 'examples/**/*.tsx'],
    extends: [reactHooks.configs.flat.recommended, jsxA11y.flatConfigs.strict],
  },
  { files: ['packages/ui/src/**/*.ts'], extends: [reactHooks.configs.flat.recommended] },
  {
    files: [...besideTheSource, 'tests/**/*.ts'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  { files: ['**/*.test.{ts,tsx}'], rules: { 'no-console': 'off' } }, // measurements are printed
  { files: ['**/*.stories.tsx'], rules: { 'no-restricted-exports': 'off' } },
);
