import {relative, sep} from 'node:path';
import {explainCrossing} from './rooms.mjs';

/**
 * ESLint rule `rooms/imports`: no import, export-from, `import()` or type import crosses a fence of `rooms.mjs`.
 * ESLint's own `no-restricted-imports` compares the text of an import, and a relative path such as `../pages`
 * means different rooms in different folders; this rule resolves it first.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export const roomImports = {
  meta: {type: 'problem', schema: []},
  create(context) {
    const file = relative(context.cwd, context.filename).split(sep).join('/');

    /**
     * @param {import('eslint').Rule.Node} node
     * @param {unknown} specifier
     * @param {'static' | 'type' | 'dynamic'} kind
     */
    function check(node, specifier, kind) {
      if (typeof specifier !== 'string') return;
      const message = explainCrossing(file, specifier, kind);
      if (message) context.report({node, message});
    }

    /** @param {any} node an import or export declaration, with TypeScript's fields */
    const checkDeclaration = (node) => {
      const kind = node.importKind === 'type' || node.exportKind === 'type' ? 'type' : 'static';
      check(node, node.source?.value, kind);
    };
    return {
      ImportDeclaration: checkDeclaration,
      ExportAllDeclaration: checkDeclaration,
      ExportNamedDeclaration: checkDeclaration,
      /** @param {any} node */
      ImportExpression(node) {
        check(node, node.source.value, 'dynamic');
      },
      /** @param {any} node `import('…').Name` in a type */
      TSImportType(node) {
        check(node, node.source?.value ?? node.argument?.literal?.value, 'type');
      },
    };
  },
};
