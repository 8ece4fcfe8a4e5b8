// Draws one panel as Kibana does: the answer in the place of the query, compiled by Vega-Lite, run
// by Vega with its interpreter, since Kibana forbids code from strings. Arguments: the files of the
// specification and of Elasticsearch's answer. Standard output gets the SVG; a warning is an error.
import { readFileSync } from 'node:fs';
import { parse, View, Warn } from 'vega';
import { expressionInterpreter } from 'vega-interpreter';
import { compile } from 'vega-lite';

// a panel fits its drawing into the room that the dashboard gives it
const SIZE = { width: 800, height: 300, autosize: { type: 'fit', contains: 'padding' } };

const [specification, answer] = process.argv
  .slice(2)
  .map((file) => JSON.parse(readFileSync(file, 'utf8')));

const complain = (...words) => {
  throw new Error(words.join(' '));
};
const logger = {
  level: () => logger,
  error: complain,
  warn: complain,
  info: () => logger,
  debug: () => logger,
};

const { url: _, ...data } = specification.data;
const drawn = { ...specification, ...SIZE, data: { ...data, values: answer } };
const runtime = parse(compile(drawn, { logger }).spec, undefined, { ast: true });
const view = new View(runtime, {
  renderer: 'none',
  expr: expressionInterpreter,
  logger,
  logLevel: Warn,
});
process.stdout.write(await view.toSVG());
