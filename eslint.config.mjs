import boundaries from 'eslint-plugin-boundaries'
import react from 'eslint-plugin-react'
import hooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

/** Layer `type` may import the layers named (docs/architecture.md, "Layers"). */
const from = (type, ...allowed) => ({
  from: { element: { type } },
  allow: { to: { element: { types: { anyOf: allowed } } } },
})
const shared = ['types', 'utils', 'lib', 'hooks', 'services', 'stores', 'components', 'features']
const browserGlobals = [
  'wx',
  'window',
  'document',
  'localStorage',
  'sessionStorage',
  'location',
  'fetch',
  'URL',
  'AbortController',
  'FormData',
]

export default tseslint.config(
  { ignores: ['dist/**', 'node_modules/**', '.data/**', 'coverage/**'] },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['**/*.{js,cjs}'],
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { react, 'react-hooks': hooks },
    settings: { react: { version: '18.3' } },
    languageOptions: { globals: { defineAppConfig: 'readonly', definePageConfig: 'readonly' } },
    rules: {
      ...react.configs.flat.recommended.rules,
      ...react.configs.flat['jsx-runtime'].rules,
      'react/prop-types': 'off',
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      'max-lines': ['error', { max: 250 }],
    },
  },
  {
    files: ['src/types/**/*.ts'],
    rules: { 'max-lines': 'off' },
  },
  {
    files: ['src/**/*.{ts,tsx}', 'sandbox/**/*.ts'],
    plugins: { boundaries },
    settings: {
      'import/resolver': { typescript: { project: './tsconfig.json' } },
      'boundaries/files': [{ category: 'app', pattern: 'src/*.{ts,tsx}' }],
      'boundaries/elements': [
        ...['types', 'utils', 'lib', 'hooks', 'services', 'stores', 'components', 'styles'].map((type) => ({
          type,
          pattern: `src/${type}`,
        })),
        { type: 'features', pattern: 'src/features/*', capture: ['feature'] },
        { type: 'page', pattern: 'src/pages/*', capture: ['page'] },
        { type: 'package', pattern: 'src/packages/*', capture: ['pkg'] },
        { type: 'sandbox', pattern: 'sandbox/src' },
      ],
    },
    rules: {
      'boundaries/no-unknown-files': 'error',
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          policies: [
            { allow: { to: { module: { origin: ['external', 'core'] } } } },
            from('utils', 'types'),
            from('lib', 'types', 'utils'),
            from('hooks', 'types', 'utils', 'lib'),
            from('services', 'types', 'utils', 'lib'),
            from('stores', 'types', 'utils', 'lib', 'services'),
            from('components', 'types', 'utils', 'lib', 'hooks', 'styles'),
            from('features', 'types', 'utils', 'lib', 'hooks', 'services', 'stores', 'components', 'styles'),
            {
              from: { element: { type: 'features', captured: { feature: 'page-frame' } } },
              allow: { to: { element: { type: 'features' } } },
            },
            from('page', ...shared),
            from('package', ...shared),
            {
              from: { file: { categories: 'app' } },
              allow: { to: { element: { types: { anyOf: [...shared, 'styles'] } } } },
            },
            { from: { file: { categories: 'app' } }, allow: { to: { file: { categories: 'app' } } } },
            { allow: { to: { file: { path: 'src/routes.ts' } } } },
            from('sandbox', 'types'),
          ],
        },
      ],
      'no-restricted-globals': ['error', ...browserGlobals],
    },
  },
  { files: ['src/lib/**', 'sandbox/**'], rules: { 'no-restricted-globals': 'off' } },
)
