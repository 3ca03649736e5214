import { boundText } from './boundText.ts';
import type { TreeContext, TreeNode } from './termLinks.ts';

/** Words here are no prose, or an address is made of them. */
const skipped: ReadonlySet<string> = new Set(['heading', 'code', 'inlineCode']);

/** A plugin of the Markdown engine: no line of an article or a glossary entry ends between a number and its unit. */
export function boundNumbers() {
  return {
    name: 'bound-numbers',
    before(root: TreeNode, context: TreeContext): void {
      if (!/\/content\/(articles|glossary)\//.test(context.fileURL?.pathname ?? '')) return;
      const visit = (node: TreeNode, inTable: boolean): void => {
        if (skipped.has(node.type)) return;
        if (node.type === 'text' && typeof node.value === 'string') {
          const value = boundText(node.value, inTable);
          if (value !== node.value) context.replaceNode(node, [{ type: 'text', value }]);
        }
        for (const child of node.children ?? []) visit(child, inTable || node.type === 'table');
      };
      visit(root, false);
    },
  };
}
