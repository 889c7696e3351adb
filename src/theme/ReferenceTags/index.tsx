import Link from '@docusaurus/Link';
import {DecisionTree as Tree, type DecisionTreeProps} from '@site/src/components/DecisionTree';
import {RoleMatrix as Matrix, type RoleMatrixProps} from '@site/src/components/RoleMatrix';

/**
 * Tags of pages that are no guides. The guide compiler imports them where they stand (src/remark/imports.ts), so that
 * a guide does not load them.
 */
export {Change, ChangeTimeline} from '@site/src/components/ChangeTimeline';
export {ConceptDiagram} from '@site/src/components/ConceptDiagram';
export {Contact, Operator} from '@site/src/components/Contact';
export {Definition, DefinitionList} from '@site/src/components/DefinitionList';
export {Verdict} from '@site/src/components/Verdict';

export function DecisionTree(props: Omit<DecisionTreeProps, 'Link'>) {
  return <Tree {...props} Link={Link} />;
}

export function RoleMatrix(props: Omit<RoleMatrixProps, 'Link'>) {
  return <Matrix {...props} Link={Link} />;
}
