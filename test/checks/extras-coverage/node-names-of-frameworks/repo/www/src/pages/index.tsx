import Head from '@docusaurus/Head';
import Link from '@docusaurus/Link';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import Layout from '@theme/Layout';
import { title } from '@site/src/title';

export default () => (
  <Layout>
    <Head>{useDocusaurusContext().siteConfig.title}</Head>
    <Link to="/">{title}</Link>
  </Layout>
);
