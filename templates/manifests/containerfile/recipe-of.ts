import type { Situation } from '../situation/situation.ts';
import type { BuildRecipe } from './build-recipe.ts';
import { recipes } from './recipes.ts';
import { commercialServer, dotnetFramework, javaServer, olderLanguage, unknownBuild } from './skeletons.ts';

/** Whether the image of an unchanged product comes from its supplier, so that there is nothing to build. */
export const takesSupplierImage = ({ said }: Situation): boolean =>
  said('origin', 'packaged-product') && said('supplier-container-support', 'supplier-image');

/** How the image of the application is built; `undefined` where its supplier builds it. */
export function recipeOf(situation: Situation): BuildRecipe | undefined {
  if (takesSupplierImage(situation)) return undefined;
  const { known, said } = situation;
  const runtime = known('language-runtime');
  switch (runtime) {
    case 'java':
      if (said('middleware', 'open-source-server')) return javaServer;
      return said('middleware', 'commercial-server') ? commercialServer : recipes.java;
    case 'legacy-language':
      return olderLanguage;
    case 'dotnet-framework':
      return dotnetFramework;
    case undefined:
      return unknownBuild;
    default:
      return recipes[runtime];
  }
}
