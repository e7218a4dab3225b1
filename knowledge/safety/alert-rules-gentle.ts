import { hypothetical, studyOrStory } from './alert-contexts.ts';
import type { AlertRule } from './alert-rule.ts';

const not = 'ikke|ikkje|itj|ikkj';

const exhaustion: AlertRule = {
  kind: 'despair',
  says: [
    `orker|orkar|orke|makter|maktar|klarer|klarar|greier|holder|held .. ${not} .. mer|meir|mere|lenger|lengre|læng|ut`,
    'går|gått|gåen|gjekk på veggen|felgen',
    'møtt veggen',
    'helt|heilt|totalt|så|fullstendig|bare utslitt|utsliten|utkjørt|utkøyrd|ferdig|knust|nedbrutt|fortvilet|fortvila|tom|tomme|sliten|slitne|trøtt',
    'utbrent|utbrend',
    'på bristepunktet',
    'på kanten av|til .. stupet|sammenbrudd|samanbrot',
    'bryter|bryt|brutt|braut sammen|saman',
    'knekker|knekk|knekt sammen|saman|meg?',
    'fortvila|fortvilet|fortvilt',
    'håpløst|håplaust',
    `vet|veit|vett ${not} .. hva|kva|ka|mine|si|arme .. råd|skal|gjøre|gjere|gjør|lenger`,
    'gråter|græt|grin hver|kvar|hele|heile|bare|mye|mykje|dag|natt|om',
    'på bunnen|botnen|bånn',
    'sliten|lei|trøtt|slitne av alt|alle|det hele|livet|å kjempe|å vere|å være',
    'alt er svart|mørkt|håpløst|tungt',
    'alene|åleine om alt',
    'har ikke|ikkje mer|meir å gi',
    'i|we cant|cannot .. cope|take_it|go_on|do_this|manage',
    'exhausted',
    'burned|burnt out',
    'at my wits end',
    'breaking down',
    'desperate',
    'hopeless',
    'so tired of everything',
    'falling apart',
  ],
  unless: studyOrStory,
};

const childLost =
  'barnet|barn|sønnen|sønn|sonen|son|datteren|datter|dattera|dottera|dotter|gutten|guten|gutt|jenta|jente|babyen|baby|ham|henne|tvillingen|lillebror|lillesøster|søsteren|broren|søster|bror|søstera';
const ofTheChild = 'min|mi|mitt|vår|vårt|et|eit|en|ei|ein|den|det';
const whichChild = 'ene|eine|andre|lille|vesle|eldste|yngste|første|fyrste';
const loss: AlertRule = {
  kind: 'grief',
  says: [
    `mistet|mista|mister|mistar|miste jeg|eg|vi|dei|de|han|ho|hun? ${ofTheChild}? ${whichChild}? ${childLost}`,
    `${childLost} .. døde|døydde|død|daud|døyr|dør`,
    'dødfødt|daudfødd|dødfødd',
    'gikk_bort|gjekk_bort i|for|på .. måned|uke|veke|år|fjor|natt|går|sommer|vinter|høst|natta|uka|sidan|siden|sykehuset|sjukehuset',
    'sorg|sorga|sorgen',
    // «Hvem sørger for undervisning?» tells of no grief.
    'sørger|sørgjer over|så|ennå|fortsatt|framleis|fremdeles|ulikt|forskjellig|sammen|saman|på|og',
    'begravelse*|gravferd*|bisettelse*|minnestund*',
    'lost my|our .. child|son|daughter|baby|boy|girl',
    'son|daughter|child|baby .. died|passed_away',
    'grief|grieving|funeral',
  ],
  unless: [
    ...studyOrStory,
    'retten',
    'jobben',
    'plassen',
    'penger|pengene|pengar',
    'stønaden',
    'støtten',
    'dør* åpner',
    'gravferdsstønad hvor',
  ],
  unlessBefore: [...hypothetical],
  unlessAfter: ['av latter|kjedsomhet|sult', 'retten|plassen|stønaden|av syne|ut', 'of laughter'],
};

/** The child lives: what is said to those who have lost one would hurt. */
const dying: AlertRule = {
  kind: 'dying-child',
  says: [
    `${childLost} ... skal|kommer|kjem|vil|kan til? å? dø|døy`,
    'kort tid igjen|att',
    'siste dager|dagar|levetid',
    // «Den siste tiden har han vært mye borte» tells of lately.
    'være|vere|bli|dø|døy .. hjemme|heime|heim .. siste tiden|tida',
    'livets slutt*',
    'døende|døyande',
    'son|daughter|child|baby|boy|girl .. is_dying|will_die',
  ],
  unless: studyOrStory,
  unlessBefore: [...hypothetical],
  unlessAfter: ['av latter|kjedsomhet|sult', 'of laughter'],
};

/** Exhaustion, grief and a child who will die: no alarm, but seen. */
export const gentleRules: readonly AlertRule[] = [exhaustion, loss, dying];
