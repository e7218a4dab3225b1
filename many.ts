import { readFileSync, readdirSync } from 'node:fs';
import { findAlerts } from './knowledge/safety/find-alerts.ts';
import { createAlertModel } from './knowledge/safety/alert-model.ts';
import { decodeTopicModel } from './knowledge/adapters/topic-model-file.ts';
import { readSentence } from './knowledge/safety/read-sentence.ts';
const d = process.argv[2]!; const f = readdirSync(d)[0]!;
const m = createAlertModel(decodeTopicModel(readFileSync(`${d}/${f}`), f).alerts);
for (const l of readFileSync(process.argv[3]!, 'utf8').split('\n').filter(Boolean)) { const [k, t] = l.split('\t') as [string, string]; console.log(k.padEnd(10), findAlerts(t, m).map((a) => a.kind).join('+').padEnd(30), m.hear(readSentence(t)).alarm.toFixed(2), t); }
