import kafka

consumer = kafka.KafkaConsumer
