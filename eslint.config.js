import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const typed = {
  languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
};

/** What a reader brings is shown as text: no code turns text into markup or into code. */
const asMarkup = 'Text must be set as text (textContent, JSX children): it may come from the reader.';
const markupSyntax = [
  { selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]', message: asMarkup },
  { selector: 'Property[key.name="dangerouslySetInnerHTML"]', message: asMarkup },
];
const markupProperties = [
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'setHTMLUnsafe',
  'parseHTMLUnsafe',
  'createContextualFragment',
  'srcdoc',
].map((property) => ({ property, message: asMarkup }));

export default defineConfig(
  globalIgnores(['dist*', '.cache', '.astro', 'node_modules', 'test-results', 'playwright-report']),
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommendedTypeChecked, tseslint.configs.stylisticTypeChecked],
    ...typed,
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      // Records index by ids that may be absent, so `record['id']` says more than a declared property would.
      '@typescript-eslint/dot-notation': 'off',
      // A type alias of a record reads better than an interface with an index signature.
      '@typescript-eslint/consistent-indexed-object-style': 'off',
      // An underscore names what is left out of a copy.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      eqeqeq: 'error',
      'no-console': 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['{src,public}/**/*.{js,ts,tsx,astro}'],
    rules: {
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-restricted-properties': [
        'error',
        ...markupProperties,
        { object: 'document', property: 'write', message: asMarkup },
      ],
      'no-restricted-globals': ['error', { name: 'DOMParser', message: asMarkup }],
      'no-restricted-syntax': ['error', ...markupSyntax],
    },
  },
  {
    files: ['src/formulas/**/*.ts'],
    ignores: ['**/*.card.ts'],
    rules: { '@typescript-eslint/no-magic-numbers': ['error', { ignore: [0, 1, 2] }] },
  },
  {
    // Units are written nowhere else: 1024, 1e9, 3600 and their like belong to src/units.
    files: ['src/{estimates,charts,reports}/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...markupSyntax,
        ...['1024', '3600', '1000000', '1000000000', '1000000000000'].map((value) => ({
          selector: `Literal[value=${value}]`,
          message: 'Conversions stand in src/units/conversions.ts.',
        })),
      ],
    },
  },
  { files: ['scripts/**/*.ts'], rules: { 'no-console': 'off' } },
  {
    files: ['test/**/*.{ts,tsx}'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  astro.configs.recommended,
  {
    files: ['src/**/*.astro'],
    // MathText places what KaTeX made of our own text, Term an article's own words, both when the site is built.
    ignores: ['src/components/MathText.astro', 'src/components/Term.astro'],
    rules: { 'astro/no-set-html-directive': 'error' },
  },
);
