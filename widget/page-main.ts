import './styles/page.css';
import { followChosenPhase } from './chosen-phase.ts';
import { showOverview } from './overview-view.ts';
import { wireTools } from './page-tools.ts';
import { wireTextSize } from './text-size.ts';

wireTools();
wireTextSize();
followChosenPhase();
const overview = document.getElementById('oversikt');
if (overview) showOverview(overview);
