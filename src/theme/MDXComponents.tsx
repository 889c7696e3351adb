import MDXComponents from '@theme-original/MDXComponents';
import {CopyText} from '@site/src/components/CopyText';
import {GuideHeader} from '@site/src/components/GuideHeader';
import {PortalFigure} from '@site/src/components/PortalFigure';
import {PortalLink} from '@site/src/components/PortalLink';
import {ScrollTable} from '@site/src/components/ScrollTable';
import {SequenceDiagram} from '@site/src/components/SequenceDiagram';
import {SignInCheck} from '@site/src/components/SignInCheck';
import {Snippet} from '@site/src/components/Snippet';
import {StepBar} from '@site/src/components/StepBar';
import {Ui} from '@site/src/components/Ui';
import {Value} from '@site/src/components/Value';
import {YourValues} from '@site/src/components/YourValues';

/** What pages' tags become once the guide compiler (src/remark) has put their data in place. */
export default {
  ...MDXComponents,
  table: ScrollTable,
  CopyText,
  GuideHeader,
  PortalFigure,
  PortalLink,
  SequenceDiagram,
  SignInCheck,
  Snippet,
  StepBar,
  Ui,
  Value,
  YourValues,
};
