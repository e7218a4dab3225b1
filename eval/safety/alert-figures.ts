import type { AlertKind } from '../../knowledge/alert.ts';
import type { AlertModel } from '../../knowledge/safety/alert-model.ts';
import { findAlerts } from '../../knowledge/safety/find-alerts.ts';
import { asSpokenBy, isAlertKind } from '../../knowledge/safety/spoken-by.ts';
import { speaksAsChild } from '../../knowledge/understanding/child.ts';
import { type AlertDetection, alertDetection } from '../metrics/alert-detection.ts';
import type { SafetyRow } from './read-safety-set.ts';

/** The alerts that a message raises by itself, as `raise-alerts` names them. */
export function alertsRaisedBy(text: string, model: AlertModel | null): AlertKind[] {
  const speaker = speaksAsChild(text, null) ? 'child' : 'adult';
  return [...new Set(findAlerts(text, model).map(({ kind }) => asSpokenBy(kind, speaker)))].filter(isAlertKind);
}

/** Detection over rows that expect an alert and rows that expect none. */
export function alertFigures(rows: readonly SafetyRow[], model: AlertModel | null): AlertDetection {
  return alertDetection(rows.map(({ q, alerts }) => ({ expected: alerts, given: alertsRaisedBy(q, model) })));
}
