from shared_audio import ml

mel = ml.mel
