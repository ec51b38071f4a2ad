import { umbExtensionsRegistry } from '@umbraco-cms/backoffice/extension-registry';
import notOffered from './not-offered.json';

Object.values(notOffered).flat().forEach((alias) => umbExtensionsRegistry.exclude(alias));
