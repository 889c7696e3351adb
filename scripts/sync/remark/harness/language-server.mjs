/** The language server of editors: what `remark-language-server` is, with the parser that the plugins’ tests use. */
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {createUnifiedLanguageServer} from 'unified-language-server';

createUnifiedLanguageServer({
  configurationSection: 'remark',
  ignoreName: '.remarkignore',
  packageField: 'remarkConfig',
  pluginPrefix: 'remark',
  processorName: 'remark',
  processorSpecifier: 'remark',
  rcName: '.remarkrc',
  defaultProcessor: unified().use(remarkParse).freeze(),
});
