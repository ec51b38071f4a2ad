import '@umbraco-cms/backoffice/app';
