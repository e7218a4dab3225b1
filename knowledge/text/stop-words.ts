/**
 * Words that carry no subject: left out of a query when other words remain. Written in bokmål (nynorsk is bridged
 * before the look-up) and English. Words that change a meaning here stay in: `ikke`, `uten`, `mot`, `selv`, `begge`.
 */
const stopWords = new Set(
  `
  jeg du han hun vi dere de den det man en et ei meg deg oss dem seg min mitt mine din ditt dine hans hennes vår vårt våre deres
  sin sitt sine er var være vært blir bli ble blitt har ha hatt hadde får få fikk fått kan kunne skal skulle vil ville må måtte bør burde
  gjør gjøre gjort går gå tar ta kommer komme sier si vet vite tror tro synes se ser gir gi
  og eller men for som at om i på av til fra med ved etter under over mellom inn ut opp ned der her da når så også bare
  hva hvem hvor hvordan hvorfor hvilken hvilket hvilke hvis enn nå jo vel noe noen alle alt mye mer mest veldig litt
  dette denne disse dette slik sånn ja nei hei takk lurer spørsmål gjelder finnes finne trenger hjelp
  the a an is are was be been have has had do does did can could will would shall should may might must to of in on at for with from by
  and or but if not what who how when where which why i me my we us our you your he him his she her it its they them their this that there any some
  `.split(/\s+/),
);

/** Whether a lower-case word, bridged to bokmål, says nothing about the subject. */
export function isStopWord(word: string): boolean {
  return stopWords.has(word);
}
