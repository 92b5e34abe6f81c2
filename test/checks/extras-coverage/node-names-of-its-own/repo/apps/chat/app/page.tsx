import Link from 'next/link';
import { load } from '@util/chat-store';
import { title } from '@/lib/title';

export default () => <Link href="/">{title(load())}</Link>;
