import MDXComponents from '@theme-original/MDXComponents';
import {CopyText} from '@site/src/components/CopyText';
import {ErrorDoctor} from '@site/src/components/ErrorDoctor';
import {ReadOn} from '@site/src/components/Freshness';
import {GuideHeader} from '@site/src/components/GuideHeader';
import {PortalFigure} from '@site/src/components/PortalFigure';
import {PortalLink} from '@site/src/components/PortalLink';
import {ScrollTable} from '@site/src/components/ScrollTable';
import {SequenceDiagram} from '@site/src/components/SequenceDiagram';
import {SignInCheck} from '@site/src/components/SignInCheck';
import {Snippet} from '@site/src/components/Snippet';
import {SourceNote} from '@site/src/components/SourceNote';
import {StepBar} from '@site/src/components/StepBar';
import {Ui} from '@site/src/components/Ui';
import {Value} from '@site/src/components/Value';
import {YourValues} from '@site/src/components/YourValues';

/**
 * What pages' tags become once the guide compiler (src/remark) has put their data in place. Every page loads these:
 * what only reference pages use stands in ReferenceTags.
 */
export default {
  ...MDXComponents,
  table: ScrollTable,
  CopyText,
  ErrorDoctor,
  GuideHeader,
  PortalFigure,
  PortalLink,
  ReadOn,
  SequenceDiagram,
  SignInCheck,
  Snippet,
  SourceNote,
  StepBar,
  Ui,
  Value,
  YourValues,
};
