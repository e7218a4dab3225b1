import { alertRecipe } from '../safety/alert-model.ts';
import { caseRecipe } from './case-model.ts';
import { sectionRecipe } from './section-model.ts';
import { topicNetworkRecipe } from './topic-network.ts';
import { recipe } from './train-classifier.ts';

/** What shapes the parts of a topic model beside their lessons: a model trained under another recipe is another model. */
export const modelRecipe: readonly string[] = [recipe, topicNetworkRecipe, sectionRecipe, caseRecipe, alertRecipe];
