import { recipeOf } from '../containerfile/recipe-of.ts';
import type { Situation } from '../situation/situation.ts';
import { yaml } from '../yaml/yaml.ts';

/** What the main container gets as environment: settings, credentials, and what it took from its machine so far; the locale comes with an image that is built here. */
export const environment = (situation: Situation): string => {
  const { name, said, advised } = situation;
  return yaml`
  ${
    said('time-and-characters', 'settings-of-the-machine', 'additions-to-the-machine') &&
    yaml`
      # A pod has UTC; locale, fonts and character tables come with the image. [time-and-characters-travel]
      env:
      - name: TZ
        value: Asia/Hong_Kong
      ${
        !recipeOf(situation) &&
        yaml`
          - name: LANG
            # CHANGE-ME: what locale prints on the present server, in UTF-8, if the image of the supplier has it.
            value: C.UTF-8
        `
      }
    `
  }
  ${
    (advised('config-map') || advised('secret')) &&
    yaml`
      envFrom:
      ${
        advised('config-map') &&
        yaml`
          # What differs between test and production. [configuration-is-outside-the-image]
          - configMapRef:
              name: ${name}-settings
        `
      }
      ${
        advised('secret') &&
        yaml`
          # Credentials, handed over at start. [secrets-are-handed-over-at-start]
          - secretRef:
              name: ${name}-credentials
        `
      }
    `
  }
`;
};
