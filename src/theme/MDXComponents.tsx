import Link from '@docusaurus/Link';
import MDXComponents from '@theme-original/MDXComponents';
import {Change, ChangeTimeline} from '@site/src/components/ChangeTimeline';
import {ConceptDiagram} from '@site/src/components/ConceptDiagram';
import {Contact, Operator} from '@site/src/components/Contact';
import {CopyText} from '@site/src/components/CopyText';
import {DecisionTree, type DecisionTreeProps} from '@site/src/components/DecisionTree';
import {Definition, DefinitionList} from '@site/src/components/DefinitionList';
import {ReadOn} from '@site/src/components/Freshness';
import {GuideHeader} from '@site/src/components/GuideHeader';
import {PortalFigure} from '@site/src/components/PortalFigure';
import {PortalLink} from '@site/src/components/PortalLink';
import {RoleMatrix, type RoleMatrixProps} from '@site/src/components/RoleMatrix';
import {ScrollTable} from '@site/src/components/ScrollTable';
import {SequenceDiagram} from '@site/src/components/SequenceDiagram';
import {SignInCheck} from '@site/src/components/SignInCheck';
import {Snippet} from '@site/src/components/Snippet';
import {SourceNote} from '@site/src/components/SourceNote';
import {StepBar} from '@site/src/components/StepBar';
import {Ui} from '@site/src/components/Ui';
import {Value} from '@site/src/components/Value';
import {Verdict} from '@site/src/components/Verdict';
import {YourValues} from '@site/src/components/YourValues';

/** What pages' tags become once the guide compiler (src/remark) has put their data in place. */
export default {
  ...MDXComponents,
  table: ScrollTable,
  Change,
  ChangeTimeline,
  ConceptDiagram,
  Contact,
  CopyText,
  DecisionTree: (props: Omit<DecisionTreeProps, 'Link'>) => <DecisionTree {...props} Link={Link} />,
  Definition,
  DefinitionList,
  GuideHeader,
  Operator,
  PortalFigure,
  PortalLink,
  ReadOn,
  RoleMatrix: (props: Omit<RoleMatrixProps, 'Link'>) => <RoleMatrix {...props} Link={Link} />,
  SequenceDiagram,
  SignInCheck,
  Snippet,
  SourceNote,
  StepBar,
  Ui,
  Value,
  Verdict,
  YourValues,
};
